/**
 * The address of what a page shows: the same at every fragment, unless the fragment is the site's own route: a path after
 * `#/` or `#!/` is the page itself on sites that are drawn by script.
 * @param address as the browser gives it, where nothing before the fragment holds a `#`
 */
export function pageAddress(address: string): string {
  const at = address.indexOf("#");
  if (at < 0) return address;
  const isRoute = address.startsWith("#/", at) || address.startsWith("#!/", at);
  return isRoute ? address : address.slice(0, at);
}
