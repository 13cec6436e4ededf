import { TableReader } from '../sources/html-table/table-reader.js';
import { readTablesBy } from '../sources/page-table.js';

readTablesBy((host) => new TableReader(host));
//# sourceMappingURL=tables.js.map
