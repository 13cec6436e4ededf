import type { PageRule } from '../rule.js';
import { TABLES } from '../sources.js';

export const tableLimits: PageRule = {
  id: 'table-limits',
  title: 'A document says what a table has no place for',
  severity: 'warn',
  why: 'A table shows what differs. Readers should also see who wrote it, who paid and where its numbers are from, and a table in a page has no place for that. What no page may leave out can be said in one, and is asked for by itself.',
  source: TABLES,
  bad: `<treatment-compare>
  <table>
    <tr><th></th><th>Heat</th><th>Cold pack</th></tr>
    <tr><th>Where</th><td>At home</td><td>At home</td></tr>
  </table>
</treatment-compare>`,
  good: '<treatment-compare src="/neck.json" region="US"></treatment-compare>',
};
