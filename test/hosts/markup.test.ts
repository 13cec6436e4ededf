import { describeHost, hostsTried } from './contract.js';

for (const host of await hostsTried('markup')) describeHost(host);
