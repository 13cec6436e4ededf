import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { RelatedPosts } from 'treatment-compare';
import type {} from 'treatment-compare/solid';
import { act, actions, hear, initial, type State } from '../../shared/state';

export function App() {
  const [state, setState] = createSignal(initial);
  return (
    <>
      <For each={Object.keys(actions)}>
        {(name) => (
          <button type="button" onClick={() => setState((before) => act(before, name))}>
            {name}
          </button>
        )}
      </For>
      <ol id="heard">
        <For each={state().heard}>{(event) => <li>{event}</li>}</For>
      </ol>
      <Show when={state().isHere}>
        <Elements state={state()} hear={(event) => setState((before) => hear(before, event))} />
      </Show>
    </>
  );
}

function Elements(props: { state: State; hear: (event: string) => void }) {
  let posts!: RelatedPosts;
  const select = () => props.hear('selected, heard by addEventListener');
  onMount(() => posts.addEventListener('related-posts-select', select));
  onCleanup(() => posts.removeEventListener('related-posts-select', select));
  const Moving = () => <outcome-chart id="moving" document={props.state.charts} outcome="warm" />;
  return (
    <>
      <treatment-compare
        id="comparison"
        class="ours"
        document={props.state.document}
        heading-level={props.state.level}
        view={props.state.view}
        theme={props.state.theme}
        offers={props.state.offers}
        region="GB"
        comparison="ketamine-vs-antidepressants"
        hidden={props.state.isHidden}
        on:treatment-compare-load={(event) => props.hear(`loaded ${event.comparison.title}`)}
        on:treatment-compare-error={(event) => props.hear(`failed ${event.diagnostics[0]?.code}`)}
      >
        <Show when={props.state.booking}>
          {(booking) => (
            <a slot="next-step" href={booking().href}>
              {booking().title}
            </a>
          )}
        </Show>
      </treatment-compare>
      <related-posts
        ref={posts}
        id="posts"
        posts={props.state.posts}
        limit={props.state.limit}
        heading={props.state.heading}
        rank="none"
        loading="eager"
        onClick={() => props.hear('clicked')}
        on:related-posts-select={(event) => props.hear(`selected ${event.position} ${event.url}`)}
      />
      <related-posts id="links" rank="none" loading="eager" limit={24}>
        <ul>
          <For each={props.state.links}>
            {({ href, title }) => (
              <li>
                <a href={href}>{title}</a>
              </li>
            )}
          </For>
        </ul>
      </related-posts>
      <treatment-compare id="table" attr:heading-level={props.state.level} region="GB">
        <Show when={props.state.rows.length > 0}>
          <table>
            <caption>From a table</caption>
            <thead>
              <tr>
                <th></th>
                <th>Tea</th>
                <th>Coffee</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.state.rows}>
                {([head, ...cells]) => (
                  <tr>
                    <th>{head}</th>
                    <For each={cells}>{(cell) => <td>{cell}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Show>
      </treatment-compare>
      <treatment-compare id="json" region="GB">
        <script type="application/json">{props.state.json}</script>
      </treatment-compare>
      <div id="charts">
        <For each={props.state.outcomes}>
          {(outcome) => (
            <outcome-chart outcome={outcome} document={props.state.charts}>
              <span slot="caption">Chart of {outcome}</span>
            </outcome-chart>
          )}
        </For>
      </div>
      <div id="first">
        <Show when={props.state.place === 'first'}>
          <Moving />
        </Show>
      </div>
      <div id="second">
        <Show when={props.state.place === 'second'}>
          <Moving />
        </Show>
      </div>
    </>
  );
}
