/** Whether families may be kept in this browser. All pages that are opened as files share one store, whoever made them. */
export function canKeep(): boolean {
  return location.protocol !== 'file:';
}
