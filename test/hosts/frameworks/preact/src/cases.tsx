import { render } from 'preact';
import 'treatment-compare/define/built-in-comparisons';
import 'treatment-compare/define/tables';
import 'treatment-compare/define/treatment-compare';
import 'treatment-compare/define/outcome-chart';
import 'treatment-compare/define/related-posts';
import { App } from './App';

render(<App />, document.getElementById('root')!);
