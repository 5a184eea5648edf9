/** Reactions at hand, by Slack's names. */
export const commonReactions = [
  { name: '+1', face: '👍' },
  { name: 'white_check_mark', face: '✅' },
  { name: 'eyes', face: '👀' },
  { name: 'heart', face: '❤️' },
  { name: 'tada', face: '🎉' },
  { name: 'raised_hands', face: '🙌' },
  { name: 'thinking_face', face: '🤔' },
  { name: '-1', face: '👎' },
];
