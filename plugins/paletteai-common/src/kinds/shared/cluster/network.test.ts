import fc from 'fast-check';
import { overlayVirtualIp } from './network';

describe('overlayVirtualIp', () => {
  it.each([
    ['100.64.192.0/24', '100.64.192.1'],
    ['100.64.192.7/24', '100.64.192.1'],
    [' 10.0.0.0/8 ', '10.0.0.1'],
    ['fd00::/64', 'fd00::1'],
    ['10.0.0.0', undefined],
    ['', undefined],
    ['10.0.0.1/32', undefined],
  ])('of %j is %j', (cidr, expected) => {
    expect(overlayVirtualIp(cidr)).toBe(expected);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789abf.:/ ') }),
        text => {
          expect(['string', 'undefined']).toContain(
            typeof overlayVirtualIp(text),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
