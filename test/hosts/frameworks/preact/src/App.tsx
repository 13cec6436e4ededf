import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { RelatedPosts } from 'treatment-compare';
import type {} from 'treatment-compare/preact';
import { act, actions, hear, initial, type State } from '../../shared/state';

type Step = { readonly press: string } | { readonly hear: string };

const reduce = (state: State, step: Step): State =>
  'press' in step ? act(state, step.press) : hear(state, step.hear);

export function App() {
  const [state, step] = useReducer(reduce, initial);
  return (
    <>
      {Object.keys(actions).map((name) => (
        <button key={name} type="button" onClick={() => step({ press: name })}>
          {name}
        </button>
      ))}
      <ol id="heard">
        {state.heard.map((event, index) => (
          <li key={index}>{event}</li>
        ))}
      </ol>
      {state.isHere && <Elements state={state} hear={(event) => step({ hear: event })} />}
    </>
  );
}

function Elements({ state, hear }: { state: State; hear: (event: string) => void }) {
  const posts = useRef<RelatedPosts>(null);
  useEffect(() => {
    const list = posts.current;
    const select = () => hear('selected, heard by addEventListener');
    list?.addEventListener('related-posts-select', select);
    return () => list?.removeEventListener('related-posts-select', select);
  });
  const moving = <outcome-chart id="moving" document={state.charts} outcome="warm" />;
  return (
    <>
      <treatment-compare
        id="comparison"
        class="ours"
        document={state.document}
        headingLevel={state.level}
        view={state.view}
        theme={state.theme}
        offers={state.offers}
        region="GB"
        comparison="ketamine-vs-antidepressants"
        hidden={state.isHidden}
        ontreatment-compare-load={(event) => hear(`loaded ${event.comparison.title}`)}
        ontreatment-compare-error={(event) => hear(`failed ${event.diagnostics[0]?.code}`)}
      >
        {state.booking && (
          <a slot="next-step" href={state.booking.href}>
            {state.booking.title}
          </a>
        )}
      </treatment-compare>
      <related-posts
        ref={posts}
        id="posts"
        posts={state.posts}
        limit={state.limit}
        heading={state.heading}
        rank="none"
        loading="eager"
        onClick={() => hear('clicked')}
        onrelated-posts-select={(event) => hear(`selected ${event.position} ${event.url}`)}
      />
      <related-posts id="links" rank="none" loading="eager" limit={24}>
        <ul>
          {state.links.map(({ href, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </related-posts>
      <treatment-compare id="table" heading-level={state.level ?? undefined} region="GB">
        {state.rows.length > 0 && (
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
              {state.rows.map(([head, ...cells]) => (
                <tr key={head}>
                  <th>{head}</th>
                  {cells.map((cell, index) => (
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </treatment-compare>
      <treatment-compare id="json" region="GB">
        <script type="application/json">{state.json}</script>
      </treatment-compare>
      <div id="charts">
        {state.outcomes.map((outcome) => (
          <outcome-chart key={outcome} outcome={outcome} document={state.charts}>
            <span slot="caption">Chart of {outcome}</span>
          </outcome-chart>
        ))}
      </div>
      <div id="first">{state.place === 'first' && moving}</div>
      <div id="second">{state.place === 'second' && moving}</div>
    </>
  );
}
