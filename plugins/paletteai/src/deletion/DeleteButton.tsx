import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button } from '@backstage/ui';
import type {
  AccessResponse,
  ProjectRef,
  Readiness,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useProjectAccess } from '@paletteai/backstage-plugin-paletteai-react';
import { RiDeleteBinLine } from '@remixicon/react';
import { ReactNode, Suspense, useState } from 'react';
import { paletteAiTranslationRef } from '../translation';

export type DeleteButtonProps = {
  projectRef: ProjectRef;
  action: AccessResponse['allowed'][number];
  /** State of what would be deleted. */
  readiness: Readiness;
  /** Renders the dialog while it is open. */
  dialog: (onClose: () => void) => ReactNode;
};

/** Opens the deletion dialog, for people with the permission in the Project. */
export function DeleteButton({
  projectRef,
  action,
  readiness,
  dialog,
}: DeleteButtonProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { data: access } = useProjectAccess(projectRef);
  const [isOpen, setIsOpen] = useState(false);
  const isDeleting = readiness === 'deleting';

  // An open dialog stays, since it shows the outcomes of the deletion.
  if (!isOpen && !access?.allowed.includes(action)) {
    return null;
  }
  return (
    <>
      <Button
        variant="secondary"
        iconStart={<RiDeleteBinLine aria-hidden />}
        isDisabled={isDeleting}
        onPress={() => setIsOpen(true)}
      >
        {t(isDeleting ? 'actions.deleting' : 'actions.delete')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>{dialog(() => setIsOpen(false))}</Suspense>
      )}
    </>
  );
}
