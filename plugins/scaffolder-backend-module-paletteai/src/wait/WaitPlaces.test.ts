import { WaitPlaces } from './WaitPlaces';

const ADA = 'user:default/ada';
const BOB = 'user:default/bob';

function take(places: WaitPlaces, person: string, what: string) {
  const place = places.take(person, what);
  return place.type === 'taken' ? place.release : place.reason;
}

describe('the places for waits', () => {
  it('are two for a person, and the third hears what they wait for', () => {
    const places = WaitPlaces.create(10);
    take(places, ADA, 'computePool a');
    take(places, ADA, 'computePool b');

    expect(take(places, ADA, 'computePool c')).toBe(
      'You already wait for computePool a and computePool b, so this task does not wait for computePool c',
    );
    expect(take(places, BOB, 'computePool c')).toEqual(expect.any(Function));
  });

  it('are free again once a wait ends, however often it is released', () => {
    const places = WaitPlaces.create(10);
    take(places, ADA, 'a');
    const release = take(places, ADA, 'b');
    if (typeof release === 'function') {
      release();
      release();
    }

    expect(take(places, ADA, 'c')).toEqual(expect.any(Function));
    expect(take(places, ADA, 'd')).toMatch(/^You already wait for a and c/);
  });

  it('are half of the workers for all people together, and at least one', () => {
    const places = WaitPlaces.create(5);
    take(places, ADA, 'a');
    take(places, BOB, 'b');

    expect(take(places, 'user:default/eve', 'c')).toBe(
      '2 tasks wait already, so this one does not wait for c',
    );
    expect(take(WaitPlaces.create(1), ADA, 'a')).toEqual(expect.any(Function));
  });
});
