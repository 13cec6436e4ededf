import { describeHost, hostsOf } from './contract.js';

for (const host of await hostsOf('frameworks')) describeHost(host);
