import { Flex, Link, Text } from '@backstage/ui';

const steps = [
  {
    href: '/catalog',
    title: 'Browse the catalog',
    text: 'Tenants, Projects, Compute Pools and deployments with their owners.',
  },
  {
    href: '/create',
    title: 'Create from a template',
    text: 'Fill in a form. The portal validates it and applies it to the hub.',
  },
  {
    href: '/docs',
    title: 'Read the documentation',
    text: 'How the portal works with PaletteAI, and how to run it.',
  },
];

/** Points people who are new to the portal to its main pages. */
export function FirstSteps() {
  return (
    <Flex direction="column" gap="4">
      {steps.map(step => (
        <Flex key={step.href} direction="column" gap="1">
          <Link href={step.href} variant="body-medium" weight="bold">
            {step.title}
          </Link>
          <Text variant="body-medium">{step.text}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
