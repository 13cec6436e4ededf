import { useEffect, useReducer, useRef } from 'react';
import type { RelatedPosts, TreatmentCompare } from 'treatment-compare';
import type {} from 'treatment-compare/react';
import { act, hear, initial, type State } from '../../shared/state';

type Step = { readonly press: string } | { readonly hear: string };

const reduce = (state: State, step: Step): State =>
  'press' in step ? act(state, step.press) : hear(state, step.hear);

const BUTTONS = ['Level 4', 'Light', 'Offer booking', 'Other JSON', 'Other posts', 'Add a link'];

export function Hydrated() {
  const [state, step] = useReducer(reduce, initial);
  const comparison = useRef<TreatmentCompare>(null);
  const posts = useRef<RelatedPosts>(null);
  useEffect(() => step({ hear: `hydrated with ${comparison.current?.shown?.title}` }), []);
  // Hydration leaves out what the server could not write: an object is set when the app has started.
  useEffect(() => {
    if (posts.current) posts.current.posts = state.posts as object;
  }, [state.posts]);
  return (
    <>
      {BUTTONS.map((name) => (
        <button key={name} type="button" onClick={() => step({ press: name })}>
          {name}
        </button>
      ))}
      <ol id="heard">
        {state.heard.map((event, index) => (
          <li key={index}>{event}</li>
        ))}
      </ol>
      <treatment-compare
        ref={comparison}
        id="comparison"
        heading-level={state.level ?? undefined}
        theme={state.theme}
        offers={state.offers}
        region="GB"
        ontreatment-compare-load={(event) => step({ hear: `loaded ${event.comparison.title}` })}
      >
        <script
          type="application/json"
          dangerouslySetInnerHTML={{ __html: state.json.replaceAll('<', '\\u003c') }}
        />
        {state.booking && (
          <a slot="next-step" href={state.booking.href}>
            {state.booking.title}
          </a>
        )}
      </treatment-compare>
      <related-posts ref={posts} id="posts" rank="none" loading="eager" />
      <related-posts id="links" rank="none" loading="eager" limit={24}>
        <ul>
          {state.links.map(({ href, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </related-posts>
    </>
  );
}
