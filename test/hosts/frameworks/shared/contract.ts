/** The page of the contract, as data: what each app builds out of elements of its own. */

import document from '../../page/document.json';

export const json = JSON.stringify(document);

export const links = [
  { href: 'https://blog.example/first-visit/', title: 'Your first visit' },
  { href: 'https://blog.example/questions/', title: 'Questions to bring along' },
];
