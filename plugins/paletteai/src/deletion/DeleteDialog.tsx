import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Text,
} from '@backstage/ui';
import type { WriteResponse } from '@paletteai/backstage-plugin-paletteai-common';
import { ReactNode, useEffect, useRef, useState } from 'react';
import { paletteAiTranslationRef } from '../translation';
import { DeletionFailure } from './DeletionFailure';
import { NameConfirmation } from './NameConfirmation';
import { OutcomeList } from './OutcomeList';

/** A deletion as far as the dialog follows it. */
export type FollowedDeletion = {
  data: WriteResponse | undefined;
  error: Error | null;
  isPending: boolean;
};

export type DeleteDialogProps = {
  title: string;
  /** What the button says that does it. */
  confirmLabel: string;
  deletion: FollowedDeletion;
  onConfirm: () => void;
  onClose: () => void;
  /** To be typed by the person, where a click is too easy. */
  nameToType?: string;
  /** What will be deleted, and choices about it. */
  children: ReactNode;
};

/** Confirms a deletion, then shows its outcomes. */
export function DeleteDialog({
  title,
  confirmLabel,
  deletion: { data, error, isPending },
  onConfirm,
  onClose,
  nameToType,
  children,
}: DeleteDialogProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const [typed, setTyped] = useState('');
  const closeButton = useRef<HTMLButtonElement>(null);
  const isDone = data !== undefined;
  const isConfirmed = nameToType === undefined || typed === nameToType;

  // The button that had the focus is gone by then.
  useEffect(() => {
    if (isDone) {
      closeButton.current?.focus();
    }
  }, [isDone]);

  function confirm() {
    if (isConfirmed && !isPending) {
      onConfirm();
    }
  }

  return (
    <Dialog
      isOpen
      isDismissable={false}
      isKeyboardDismissDisabled={isPending}
      onOpenChange={isOpen => !isOpen && !isPending && onClose()}
      width="32rem"
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        {data ? (
          <Flex direction="column" gap="4" role="status">
            <Text as="p">{t('deletion.accepted')}</Text>
            <OutcomeList outcomes={data.outcomes} />
          </Flex>
        ) : (
          <Flex direction="column" gap="4">
            {children}
            {nameToType !== undefined && (
              <NameConfirmation
                name={nameToType}
                value={typed}
                onChange={setTyped}
                onSubmit={confirm}
              />
            )}
            {error && <DeletionFailure error={error} />}
          </Flex>
        )}
      </DialogBody>
      <DialogFooter>
        {data ? (
          <Button ref={closeButton} onPress={onClose}>
            {t('deletion.close')}
          </Button>
        ) : (
          <>
            <Button
              variant="secondary"
              isDisabled={isPending}
              onPress={onClose}
            >
              {t('deletion.cancel')}
            </Button>
            <Button isDisabled={!isConfirmed} onPress={confirm}>
              {isPending ? t('deletion.pending') : confirmLabel}
            </Button>
          </>
        )}
      </DialogFooter>
    </Dialog>
  );
}
