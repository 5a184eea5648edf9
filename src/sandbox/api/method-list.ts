import type { ApiMethod } from './api-call.ts';
import { authTest, userInfo } from './methods/accounts.ts';
import { getPermalink, update as updateMessage } from './methods/chat-changing.ts';
import { postEphemeral, postMessage } from './methods/chat-posting.ts';
import { members, open as openConversation } from './methods/conversations.ts';
import { history, replies } from './methods/conversations-history.ts';
import { completeUploadExternal, info as fileInfo, getUploadURLExternal } from './methods/files.ts';
import { open as openView, publish, push, update as updateView } from './methods/views.ts';

/** The Web API methods that the sandbox plays, which are those that the bot calls; any other is `unknown_method`. */
export const methodList: Record<string, ApiMethod> = {
  'auth.test': authTest,
  'chat.getPermalink': getPermalink,
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.update': updateMessage,
  'conversations.history': history,
  'conversations.members': members,
  'conversations.open': openConversation,
  'conversations.replies': replies,
  'files.completeUploadExternal': completeUploadExternal,
  'files.getUploadURLExternal': getUploadURLExternal,
  'files.info': fileInfo,
  'users.info': userInfo,
  'views.open': openView,
  'views.publish': publish,
  'views.push': push,
  'views.update': updateView,
};
