import { createRoot } from 'react-dom/client';
import type {} from 'treatment-compare/react';
import { json, links } from '../../shared/contract';

createRoot(document.getElementById('root')!).render(
  <>
    <treatment-compare region="GB">
      <script type="application/json">{json}</script>
    </treatment-compare>
    <outcome-chart outcome="felt-better">
      <script type="application/json">{json}</script>
    </outcome-chart>
    <related-posts rank="none" loading="eager">
      <ul>
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </related-posts>
  </>,
);
