import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { RelatedPosts } from 'treatment-compare';
import 'treatment-compare/define/built-in-comparisons';
import 'treatment-compare/define/tables';
import 'treatment-compare/define/treatment-compare';
import 'treatment-compare/define/outcome-chart';
import 'treatment-compare/define/related-posts';
import { act, actions, hear, initial, type State } from '../../shared/state';

@Component({
  selector: 'app-elements',
  imports: [NgTemplateOutlet],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './elements.html',
})
export class Elements {
  readonly state = input.required<State>();
  readonly heard = output<string>();
  readonly posts = viewChild.required<ElementRef<RelatedPosts>>('posts');

  constructor() {
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      const { nativeElement } = this.posts();
      const select = () => this.heard.emit('selected, heard by addEventListener');
      nativeElement.addEventListener('related-posts-select', select);
      destroyRef.onDestroy(() => nativeElement.removeEventListener('related-posts-select', select));
    });
  }
}

@Component({
  selector: '#root',
  imports: [Elements],
  template: `
    @for (name of names; track name) {
      <button type="button" (click)="press(name)">{{ name }}</button>
    }
    <ol id="heard">
      @for (event of state().heard; track $index) {
        <li>{{ event }}</li>
      }
    </ol>
    @if (state().isHere) {
      <app-elements [state]="state()" (heard)="hear($event)" />
    }
  `,
})
export class App {
  readonly names = Object.keys(actions);
  readonly state = signal(initial);
  readonly press = (name: string) => this.state.update((before) => act(before, name));
  readonly hear = (event: string) => this.state.update((before) => hear(before, event));
}
