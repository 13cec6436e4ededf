import { createSignal, For } from 'solid-js';
import { render } from 'solid-js/web';
import type {} from 'treatment-compare/solid';
import { loadLater } from '../../shared/late';
import { act, initial } from '../../shared/state';

function App() {
  const [state, setState] = createSignal(initial);
  return (
    <>
      <For each={['Another object', 'Other posts']}>
        {(name) => (
          <button type="button" onClick={() => setState((before) => act(before, name))}>
            {name}
          </button>
        )}
      </For>
      <treatment-compare
        id="comparison"
        prop:document={state().document}
        attr:heading-level={state().level}
        region="GB"
      />
      <related-posts id="posts" prop:posts={state().posts} rank="none" loading="eager" />
    </>
  );
}

loadLater(document.getElementById('load')!);
render(() => <App />, document.getElementById('root')!);
