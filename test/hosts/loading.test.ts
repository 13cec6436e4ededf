import { describeHost, hostsTried } from './contract.js';

for (const host of await hostsTried('loading')) describeHost(host);
