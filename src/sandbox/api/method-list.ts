import type { ApiMethod } from './api-call.ts';
import { remove as deleteMessage, getPermalink, update as updateMessage } from './methods/chat-changing.ts';
import { postEphemeral, postMessage } from './methods/chat-posting.ts';
import { deleteScheduledMessage, scheduleMessage } from './methods/chat-scheduling.ts';
import { history, replies } from './methods/conversations-history.ts';
import { join, open as openConversation } from './methods/conversations-joining.ts';
import { info as conversationInfo, list as conversationList, members } from './methods/conversations-reading.ts';
import { completeUploadExternal, info as fileInfo, getUploadURLExternal } from './methods/files.ts';
import { apiTest, authTest, botsInfo, teamInfo, usergroupsList } from './methods/identity.ts';
import { add, get, remove } from './methods/reactions.ts';
import { lookupByEmail, info as userInfo, list as userList } from './methods/users.ts';
import { open as openView, publish, push, update as updateView } from './methods/views.ts';

/** The Web API methods that the sandbox plays; any other is `unknown_method`. */
export const methodList: Record<string, ApiMethod> = {
  'api.test': apiTest,
  'auth.test': authTest,
  'bots.info': botsInfo,
  'chat.delete': deleteMessage,
  'chat.deleteScheduledMessage': deleteScheduledMessage,
  'chat.getPermalink': getPermalink,
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.scheduleMessage': scheduleMessage,
  'chat.update': updateMessage,
  'conversations.history': history,
  'conversations.info': conversationInfo,
  'conversations.join': join,
  'conversations.list': conversationList,
  'conversations.members': members,
  'conversations.open': openConversation,
  'conversations.replies': replies,
  'files.completeUploadExternal': completeUploadExternal,
  'files.getUploadURLExternal': getUploadURLExternal,
  'files.info': fileInfo,
  'reactions.add': add,
  'reactions.get': get,
  'reactions.remove': remove,
  'team.info': teamInfo,
  'usergroups.list': usergroupsList,
  'users.info': userInfo,
  'users.list': userList,
  'users.lookupByEmail': lookupByEmail,
  'views.open': openView,
  'views.publish': publish,
  'views.push': push,
  'views.update': updateView,
};
