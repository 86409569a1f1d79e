export type { FieldChange, UndoneChange } from './diffFields';
export type { ObjectDiff, ObjectStates } from './diffObject';
export type { RequestDiff } from './diffRequest';
