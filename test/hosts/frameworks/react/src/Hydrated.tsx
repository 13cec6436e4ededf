import { useEffect, useReducer, useRef } from 'react';
import type { TreatmentCompare } from 'treatment-compare';
import type {} from 'treatment-compare/react';
import { act, hear, initial, type State } from '../../shared/state';

type Step = { readonly press: string } | { readonly hear: string };

const reduce = (state: State, step: Step): State =>
  'press' in step ? act(state, step.press) : hear(state, step.hear);

/** Hydration sets no object on an element, so what a server writes holds its data as text. */
function Json({ text }: { text: string }) {
  const __html = text.replaceAll('<', '\\u003c');
  return <script type="application/json" dangerouslySetInnerHTML={{ __html }} />;
}

const BUTTONS = ['Level 4', 'Light', 'Offer booking', 'Other JSON', 'Other posts', 'Add a link'];

export function Hydrated() {
  const [state, step] = useReducer(reduce, initial);
  const comparison = useRef<TreatmentCompare>(null);
  useEffect(() => step({ hear: `hydrated with ${comparison.current?.shown?.title}` }), []);
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
        headingLevel={state.level}
        theme={state.theme}
        offers={state.offers}
        region="GB"
        ontreatment-compare-load={(event) => step({ hear: `loaded ${event.comparison.title}` })}
      >
        <Json text={state.json} />
        {state.booking && (
          <a slot="next-step" href={state.booking.href}>
            {state.booking.title}
          </a>
        )}
      </treatment-compare>
      <related-posts id="posts" rank="none" loading="eager" headingLevel={5}>
        <Json text={JSON.stringify(state.posts)} />
      </related-posts>
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
