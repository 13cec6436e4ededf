import { listOf } from './json.js';
import { readJsonPost } from './json-post.js';
import { pageAfter } from './paging.js';

const USUAL_PAGE = 20;
/** Posts of WordPress.com's own interface (`/rest/v1.1/sites/…/posts`). */
function readWordPressCom({ found, posts }, { address }) {
    if (typeof found !== 'number' || !Array.isArray(posts))
        return undefined;
    const onPage = Number(new URL(address).searchParams.get('number')) || USUAL_PAGE;
    return {
        next: pageAfter(address, Math.ceil(found / onPage)),
        items: listOf(posts),
        read: (post) => ({
            ...readJsonPost(post),
            statuses: [post?.status, post?.password && 'protected'],
        }),
    };
}

export { readWordPressCom };
//# sourceMappingURL=wordpress-com.js.map
