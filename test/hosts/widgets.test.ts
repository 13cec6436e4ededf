import { describeHost, hostsOf } from './contract.js';

for (const host of await hostsOf('widgets')) describeHost(host);
