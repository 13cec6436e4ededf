import { expect } from '@open-wc/testing';
import { ORDERS, ordersOfAll } from './testing/same-order.js';

describe('the ranking in this browser', () => {
  it('is the one of every other engine', () => {
    expect(ordersOfAll()).to.deep.equal(ORDERS);
  });
});
