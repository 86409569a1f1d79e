import { EmptySnapshots } from './EmptySnapshots';

describe('EmptySnapshots', () => {
  it('asks again after a while, and believes what was confirmed', () => {
    const snapshots = new EmptySnapshots(100);
    expect(snapshots.nextDueAt).toBe(Infinity);
    snapshots.doubt('project', 1_000);
    snapshots.doubt('project', 1_050);
    expect(snapshots.due(1_099)).toEqual([]);
    expect(snapshots.nextDueAt).toBe(1_100);
    expect(snapshots.due(1_100)).toEqual(['project']);
    snapshots.confirm('project');
    expect(snapshots.isConfirmed('project')).toBe(true);
    expect(snapshots.due(9_999)).toEqual([]);
  });

  it('waits again when the hub did not confirm', () => {
    const snapshots = new EmptySnapshots(100);
    snapshots.doubt('project', 0);
    snapshots.postpone('project', 100);
    expect(snapshots.isConfirmed('project')).toBe(false);
    expect(snapshots.due(199)).toEqual([]);
    expect(snapshots.due(200)).toEqual(['project']);
  });

  it('begins again when the snapshot was other meanwhile', () => {
    const snapshots = new EmptySnapshots(100);
    snapshots.doubt('project', 0);
    snapshots.forget('project');
    expect(snapshots.due(9_999)).toEqual([]);
    snapshots.confirm('project');
    snapshots.forget('project');
    expect(snapshots.isConfirmed('project')).toBe(false);
  });
});
