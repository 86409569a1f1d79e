import * as z from 'zod/v4';
import { isReservedTagKey } from '../../../metadata/tags';
import { CheckContext, report } from './checks';

const QUALIFIED_NAME =
  /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const MAX_ANNOTATIONS_LENGTH = 16384;
const MAX_RESOURCE_GROUP_LENGTH = 253;
const MAX_ENTRIES = 64;

type KeyValues = Record<string, string>;

/** Kubernetes labels. @internal */
export function labels() {
  return keyValues(checkLabels);
}

/** Kubernetes annotations. @internal */
export function annotations() {
  return keyValues(context => {
    let length = 0;
    for (const [key, value] of Object.entries(context.value)) {
      length += key.length + value.length;
      if (!QUALIFIED_NAME.test(key)) {
        report(context, 'metadata.annotation.key', [key], { key });
      }
    }
    if (length > MAX_ANNOTATIONS_LENGTH) {
      report(context, 'metadata.annotations.tooLong');
    }
  });
}

/** Tags of a Project, which are labels that no tool claims. @internal */
export function tags() {
  return keyValues(context => {
    checkLabels(context);
    for (const key of Object.keys(context.value)) {
      if (isReservedTagKey(key)) {
        report(context, 'project.tag.keyReserved', [key], { key });
      }
    }
  });
}

/** Tags by which hosts are chosen. @internal */
export function resourceGroup() {
  return keyValues(context => {
    for (const [key, value] of Object.entries(context.value)) {
      if (key.trim() === '' || key.length > MAX_RESOURCE_GROUP_LENGTH) {
        report(context, 'computePool.resourceGroup.key', [key]);
      } else if (value.length > MAX_RESOURCE_GROUP_LENGTH) {
        report(context, 'computePool.resourceGroup.value', [key], { key });
      }
    }
  });
}

/** @internal */
export function isQualifiedName(text: string): boolean {
  return QUALIFIED_NAME.test(text);
}

/** @internal */
export function isLabelValue(text: string): boolean {
  return LABEL_VALUE.test(text);
}

function keyValues(check: (context: CheckContext<KeyValues>) => void) {
  return z
    .record(z.string(), z.string({ error: 'request.invalid' }), {
      error: 'request.invalid',
    })
    .check(context => {
      if (Object.keys(context.value).length > MAX_ENTRIES) {
        report(context, 'metadata.tooMany');
      } else {
        check(context);
      }
    })
    .default({});
}

function checkLabels(context: CheckContext<KeyValues>): void {
  for (const [key, value] of Object.entries(context.value)) {
    if (!QUALIFIED_NAME.test(key)) {
      report(context, 'metadata.label.key', [key], { key });
    } else if (!LABEL_VALUE.test(value)) {
      report(context, 'metadata.label.value', [key], { key });
    }
  }
}
