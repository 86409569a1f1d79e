export { ProjectPicker } from './ProjectPicker';
export type { ProjectPickerProps } from './ProjectPicker';
export { projectSearch, useSelectedProject } from './useSelectedProject';
export type { SelectedProject } from './useSelectedProject';
