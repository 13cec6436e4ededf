import { tellOfAddition } from '../model/additions.js';

let find;
/** Lets elements read tables, those already on the page at once. A script for pages without any need not carry what that takes. */
function readTablesBy(finder) {
    find = finder;
    tellOfAddition();
}
/** The table in an element; nothing where the script reads none. */
const tableIn = (host) => find?.(host);

export { readTablesBy, tableIn };
//# sourceMappingURL=page-table.js.map
