import { demoDeployments } from '../deployments/demoDeployments';
import { demoPools } from '../pools/demoPools';
import { IdentityUser } from '../../idp';
import { DemoProject, DemoTenant } from './DemoTenant';
import { demoGroups, demoTenants, demoUsers } from './demoOrganisation';

/**
 * Names in the demo that someone must not come across anywhere in the portal: Tenants and Projects
 * that they have no role in, what is in those, the groups of their role mappings, and people who are
 * in none of the groups that they can see.
 * @public
 */
export function hiddenNames(user: IdentityUser): string[] {
  const visible = visibleTo(user);
  const seen = namesOf(visible);
  const all = namesOf({
    tenants: demoTenants,
    projects: demoTenants.flatMap(({ projects }) => projects),
    groups: demoGroups(),
    people: demoUsers,
  });
  // A name can be part of one that is seen.
  const text = seen.join('\n').toLowerCase();
  return [...new Set(all)].filter(name => !text.includes(name.toLowerCase()));
}

interface Part {
  readonly tenants: readonly DemoTenant[];
  readonly projects: readonly DemoProject[];
  readonly groups: readonly string[];
  readonly people: readonly IdentityUser[];
}

function visibleTo({ groups }: IdentityUser): Part {
  const own = new Set(groups);
  const holdsOne = (names: readonly string[]) =>
    names.some(name => own.has(name));
  const projects = demoTenants.flatMap(({ adminGroup, projects: all }) =>
    all.filter(project => holdsOne([adminGroup, ...rolesOf(project)])),
  );
  const tenants = demoTenants.filter(
    ({ adminGroup, projects: all }) =>
      own.has(adminGroup) || all.some(project => projects.includes(project)),
  );
  const visibleGroups = new Set([
    ...own,
    ...projects.flatMap(rolesOf),
    ...tenants.map(({ adminGroup }) => adminGroup),
  ]);
  return {
    tenants,
    projects,
    groups: [...visibleGroups],
    people: demoUsers.filter(person =>
      person.groups.some(group => visibleGroups.has(group)),
    ),
  };
}

function rolesOf({ admins, editors, viewers }: DemoProject): string[] {
  return [...admins, ...editors, ...viewers];
}

function namesOf({ tenants, projects, groups, people }: Part): string[] {
  const inProjects = ({ project }: { project: string }) =>
    projects.some(({ name }) => name === project);
  return [
    ...[...tenants, ...projects].flatMap(one => [
      one.name,
      one.displayName,
      one.description,
    ]),
    ...demoPools
      .filter(inProjects)
      .flatMap(({ name, description }) => [name, description]),
    ...demoDeployments
      .filter(inProjects)
      .flatMap(({ name, displayName }) => [name, displayName]),
    ...groups,
    ...people.flatMap(({ id, name, email }) => [id, name, email]),
  ];
}
