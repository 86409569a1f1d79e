import { FaultyLink } from '../../shared/hub/FaultyLink.mjs';
import { SubjectBackend, SUBJECTS } from '../subjects/SubjectBackend.mjs';

/**
 * Starts every subject with its own links to the hub, one link for each hub ID, and ends
 * everything after the work.
 *
 * @param run - `hub`, `options`, `peerFolder`
 * @param setting - `catalog`, `cycleSeconds`, `hubIds`
 * @param work - gets the subjects: `{ name, backend, links }`
 */
export async function withSubjects(run, setting, work) {
  const { hubIds = ['main'], ...rest } = setting;
  const subjects = [];
  try {
    await Promise.all(
      Object.keys(SUBJECTS).map(async name => {
        const links = [];
        const subject = { name, links };
        subjects.push(subject);
        for (const id of hubIds) {
          links.push({ id, link: await FaultyLink.open(run.hub.url) });
        }
        subject.backend = await SubjectBackend.start({
          name,
          peerFolder: run.peerFolder,
          cycleSeconds: run.options.cycleSeconds,
          hubs: hubsBehind(links, run.hub),
          ...rest,
        });
      }),
    );
    return await work(subjects);
  } finally {
    for (const { backend, links } of subjects) {
      await backend?.kill();
      await Promise.all(links.map(({ link }) => link.close()));
    }
  }
}

export function hubsBehind(links, hub) {
  return links.map(({ id, link }) => ({ id, url: link.url, token: hub.token }));
}

export async function whenFilled(subjects, entities) {
  await Promise.all(
    subjects.map(({ backend }) => backend.whenFilled(entities)),
  );
}

/** Does the work while all other subjects stand still. */
export async function whileAlone(subject, subjects, work) {
  const others = subjects.filter(other => other !== subject);
  others.forEach(({ backend }) => backend.process.pause());
  try {
    return await work();
  } finally {
    others.forEach(({ backend }) => backend.process.resume());
  }
}
