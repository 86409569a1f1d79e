import { EmptyPictures } from './EmptyPictures';

describe('EmptyPictures', () => {
  it('asks again after a while, and believes what was confirmed', () => {
    const pictures = EmptyPictures.create(100);
    expect(pictures.nextDueAt).toBe(Infinity);
    pictures.doubt('project', 1_000);
    pictures.doubt('project', 1_050);
    expect(pictures.due(1_099)).toEqual([]);
    expect(pictures.nextDueAt).toBe(1_100);
    expect(pictures.due(1_100)).toEqual(['project']);
    pictures.confirm('project');
    expect(pictures.isConfirmed('project')).toBe(true);
    expect(pictures.due(9_999)).toEqual([]);
  });

  it('waits again when the hub did not confirm', () => {
    const pictures = EmptyPictures.create(100);
    pictures.doubt('project', 0);
    pictures.postpone('project', 100);
    expect(pictures.isConfirmed('project')).toBe(false);
    expect(pictures.due(199)).toEqual([]);
    expect(pictures.due(200)).toEqual(['project']);
  });

  it('begins anew when the picture was other meanwhile', () => {
    const pictures = EmptyPictures.create(100);
    pictures.doubt('project', 0);
    pictures.forget('project');
    expect(pictures.due(9_999)).toEqual([]);
    pictures.confirm('project');
    pictures.forget('project');
    expect(pictures.isConfirmed('project')).toBe(false);
  });
});
