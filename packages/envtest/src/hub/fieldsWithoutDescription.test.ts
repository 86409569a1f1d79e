import { fieldsWithoutDescription } from './fieldsWithoutDescription';

describe('fieldsWithoutDescription', () => {
  it('names what lacks a description, at any depth', () => {
    const described = { description: 'What it is.' };
    expect(
      fieldsWithoutDescription({
        properties: {
          fine: { ...described, items: { properties: { inner: described } } },
          bare: {},
          blank: { description: ' ' },
          list: { ...described, items: { properties: { inner: {} } } },
          map: {
            ...described,
            additionalProperties: { properties: { inner: {} } },
          },
          open: { ...described, additionalProperties: true },
        },
      }),
    ).toEqual(['bare', 'blank', 'list[].inner', 'map{}.inner']);
  });
});
