import type { LinkActions } from "../../components/Links";
import type { Contents } from "./contents";
import type { LibraryActions, LibraryState } from "./open-library";

/** What every view of the library gets. */
export interface ViewProps {
  readonly contents: Contents;
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly links: LinkActions;
}
