import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { loadLater } from '../../shared/late';
import { act, initial } from '../../shared/state';

@Component({
  selector: '#root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @for (name of ['Another object', 'Other posts']; track name) {
      <button type="button" (click)="press(name)">{{ name }}</button>
    }
    <treatment-compare
      id="comparison"
      [document]="state().document"
      [attr.heading-level]="state().level"
      region="GB"
    ></treatment-compare>
    <related-posts id="posts" [posts]="state().posts" rank="none" loading="eager"></related-posts>
  `,
})
export class App {
  readonly state = signal(initial);
  readonly press = (name: string) => this.state.update((before) => act(before, name));
}

loadLater(document.getElementById('load')!);
