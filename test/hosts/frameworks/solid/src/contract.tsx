import { For } from 'solid-js';
import { render } from 'solid-js/web';
import type {} from 'treatment-compare/solid';
import { json, links } from '../../shared/contract';

render(
  () => (
    <>
      <treatment-compare region="GB">
        <script type="application/json">{json}</script>
      </treatment-compare>
      <outcome-chart outcome="felt-better">
        <script type="application/json">{json}</script>
      </outcome-chart>
      <related-posts rank="none" loading="eager">
        <ul>
          <For each={links}>
            {({ href, title }) => (
              <li>
                <a href={href}>{title}</a>
              </li>
            )}
          </For>
        </ul>
      </related-posts>
    </>
  ),
  document.getElementById('root')!,
);
