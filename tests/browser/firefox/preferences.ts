import type { ColorScheme, LaunchOptions } from "../test-browser.ts";

/** Part of the extension's origin, which Firefox draws by lot for every profile otherwise. */
export const UUID = "7a11e3a2-0000-4000-8000-00000000e2e0";

/** The first for pages, where 0 is dark and 1 is light; the second for the popup and the sidebar. */
export const colorSchemePreferences = (scheme: ColorScheme): Record<string, number> => ({
  "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
  "ui.systemUsesDarkTheme": scheme === "dark" ? 1 : 0,
});

/** 2: the document's own colours are never used; 0: as the system says. */
export const forcedColorsPreferences = (forced: boolean): Record<string, number> => ({
  "browser.display.document_color_use": forced ? 2 : 0,
});

export const preferences = (
  id: string,
  { attended, downloads, locale, colorScheme, forcedColors }: LaunchOptions,
): Record<string, string | number | boolean> => ({
  "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
  // A temporary add-on loses its IndexedDB when the browser ends otherwise.
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
  // The popup stays open while the focus moves.
  "ui.popup.disable_autohide": !attended,
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.download.useDownloadDir": true,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.download.alwaysOpenPanel": false,
  "intl.locale.requested": locale === "en" ? "en-US" : locale,
  ...colorSchemePreferences(colorScheme ?? "light"),
  ...forcedColorsPreferences(forcedColors ?? false),
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "browser.translations.automaticallyPopup": false,
});
