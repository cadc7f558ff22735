/**
 * Stands in for WXT's class of this name in every content script; wxt.config.ts says why.
 * Our content scripts end their work through an AbortSignal of their own.
 */
export class ContentScriptContext {}
