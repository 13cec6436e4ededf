/** The styles of posts, in cascade order. */
import { css } from 'lit';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { statusStyles } from '../status.styles.js';

const ownStyles = css`
  nav,
  .posts,
  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  nav {
    gap: calc(1.25 * var(--_space));
  }
  nav + .status {
    margin-block-start: calc(1.25 * var(--_space));
  }
  #heading {
    font-size: 1.25em;
  }
  .posts {
    gap: calc(1.75 * var(--_space)) calc(1.5 * var(--_space));
  }
  .post {
    position: relative;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }
  .words > * + * {
    margin-block-start: 0.35em;
  }
  .title {
    display: block;
    color: inherit;
    font-family: var(--tc-heading-font, inherit);
    font-weight: var(--tc-heading-weight, 650);
    font-size: 1.0625em;
    line-height: 1.35;
    text-decoration-line: none;
    text-wrap: pretty;
  }
  .title:hover {
    text-decoration-line: underline;
    text-decoration-color: var(--_link);
  }
  /* The whole post belongs to its link. */
  a.title::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  a.title:focus-visible {
    outline: none;
  }
  a.title:focus-visible::after {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.3em;
  }
  /* Each in its own direction. */
  .meta > * {
    unicode-bidi: plaintext;
  }
  time,
  .minutes {
    white-space: nowrap;
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .image {
    display: block;
    block-size: auto;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .list {
    max-inline-size: calc(var(--_measure) + 12em);
  }
  .list > .post {
    display: flex;
    align-items: flex-start;
    gap: calc(1.5 * var(--_space));
  }
  .list .image {
    order: 1;
    flex: none;
    inline-size: clamp(5em, 24cqi, 9em);
    aspect-ratio: 4 / 3;
    margin-inline-start: auto;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13em, 30%)), 1fr));
  }
  .cards > .post {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .cards > .post:hover {
    border-color: var(--_link);
  }
  .cards .words {
    padding: 1em 1.15em 1.15em;
  }
  .cards .image {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .cards .excerpt {
    -webkit-line-clamp: 3;
  }
  .compact {
    gap: 0;
  }
  .compact > .post {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .compact .words {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1.5em;
    max-inline-size: none;
  }
  .compact .words > * {
    min-inline-size: 0;
    margin: 0;
  }
  .compact :is(.image, .excerpt, .reasons) {
    display: none;
  }
  /* Lines of words that are not there yet. */
  .skeleton .words > * {
    background: linear-gradient(var(--_raised) 65%, transparent 0) 0 0.25em / 100% 1.5em;
  }
  .skeleton .title {
    inline-size: 60%;
  }
  .skeleton:not(.cards) .title br {
    display: none;
  }
  .skeleton .meta,
  .skeleton .reasons {
    inline-size: 30%;
  }
  .waiting > * {
    grid-area: 1 / 1;
  }
  .waiting > [inert] {
    visibility: hidden;
  }
  @container page (inline-size < 17em) {
    .list .image {
      display: none;
    }
  }
  @container page (inline-size < 32em) {
    .list.skeleton .title br {
      display: inline;
    }
  }
  @media print {
    .posts {
      display: block;
    }
    .post {
      margin-block-end: 0.5em;
      break-inside: avoid;
    }
    .image,
    .excerpt,
    .reasons,
    .skeleton {
      display: none;
    }
    a.title::after {
      content: ' ' attr(href);
      position: static;
      font-weight: 400;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
    .cards > .post {
      border: 0;
    }
    .cards .words {
      padding: 0;
    }
  }
`;

export const postsStyles = [tokens, host, base, statusStyles, ownStyles];
