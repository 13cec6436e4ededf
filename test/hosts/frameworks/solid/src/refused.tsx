import type {} from 'treatment-compare/solid';

/** What the types refuse, each line of which would be an error without its comment. */
export const refused = () => (
  <>
    {/* @ts-expect-error there is no such view */}
    <treatment-compare view="grid" />
    {/* @ts-expect-error a comparison has more to it */}
    <treatment-compare document={{ title: 'Alone' }} />
    {/* @ts-expect-error it is for reading */}
    <treatment-compare shown={undefined} />
    {/* @ts-expect-error the posts are listed */}
    <related-posts posts={7} />
    {/* @ts-expect-error the event has no such field */}
    <related-posts on:related-posts-select={(event) => event.reader} />
  </>
);
