import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { json, links } from '../../shared/contract';

@Component({
  selector: '#root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <treatment-compare region="GB" [document]="json"></treatment-compare>
    <outcome-chart outcome="felt-better" [document]="json"></outcome-chart>
    <related-posts rank="none" loading="eager">
      <ul>
        @for (link of links; track link.href) {
          <li>
            <a [href]="link.href">{{ link.title }}</a>
          </li>
        }
      </ul>
    </related-posts>
  `,
})
export class App {
  readonly json = json;
  readonly links = links;
}
