import { useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from 'treatment-compare/react';
import { loadLater } from '../../shared/late';
import { act, initial } from '../../shared/state';

/** Until an element is defined React can only give it attributes, and an object is none. */
const withProperties = (properties: object) => (element: HTMLElement | null) => {
  if (element) Object.assign(element, properties);
};

function App() {
  const [{ document, posts, level }, press] = useReducer(act, initial);
  return (
    <>
      {['Another object', 'Other posts'].map((name) => (
        <button key={name} type="button" onClick={() => press(name)}>
          {name}
        </button>
      ))}
      <treatment-compare
        id="comparison"
        ref={withProperties({ document })}
        headingLevel={level}
        region="GB"
      />
      <related-posts id="posts" ref={withProperties({ posts })} rank="none" loading="eager" />
    </>
  );
}

loadLater(document.getElementById('load')!);
createRoot(document.getElementById('root')!).render(<App />);
