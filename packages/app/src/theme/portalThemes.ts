import {
  createBaseThemeOptions,
  createUnifiedTheme,
  genPageTheme,
  palettes,
  shapes,
} from '@backstage/theme';

const navigation = {
  background: '#151b3d',
  indicator: '#7ef0c5',
  color: '#c7cdea',
  selectedColor: '#ffffff',
  navItem: { hoverBackground: '#232b5c' },
  submenu: { background: '#232b5c' },
};

const pageTheme = {
  home: genPageTheme({ colors: ['#2b3680', '#151b3d'], shape: shapes.wave }),
};

/** Backstage's palettes with the product's colors. */
export const portalThemes = {
  light: createUnifiedTheme({
    ...createBaseThemeOptions({
      palette: {
        ...palettes.light,
        primary: { main: '#3d4fd8' },
        navigation,
      },
    }),
    defaultPageTheme: 'home',
    pageTheme,
  }),
  dark: createUnifiedTheme({
    ...createBaseThemeOptions({
      palette: {
        ...palettes.dark,
        primary: { main: '#a9b4ff' },
        // Dark enough for the secondary text of @backstage/ui to stand out.
        background: { default: '#333333', paper: '#2b2b2b' },
        navigation,
      },
    }),
    defaultPageTheme: 'home',
    pageTheme,
  }),
};
