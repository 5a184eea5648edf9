import { memo } from 'react';
import { type Block, Message, type MessageProps } from 'slack-blocks-to-jsx';
import { Broadcast, ChannelMention, UserMention } from './mentions.tsx';
import { SlackDate } from './slack-date.tsx';

const hooks: MessageProps['hooks'] = {
  user: ({ id }) => <UserMention id={id} />,
  channel: ({ id }) => <ChannelMention id={id} />,
  atChannel: () => <Broadcast range="channel" />,
  atEveryone: () => <Broadcast range="everyone" />,
  atHere: () => <Broadcast range="here" />,
  date: ({ timestamp, format, link }) => <SlackDate timestamp={timestamp} format={format} link={link} />,
  link: ({ href, children }) =>
    /^(https?|mailto|tel):/i.test(href) ? (
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
};

/** A block that only shows text (rich text), rendered by slack-blocks-to-jsx with our looks. */
export const LibraryBlock = memo(function LibraryBlock({ block }: { block: object }) {
  return <Message blocks={[block as Block]} hooks={hooks} name="" logo="" theme="light" withoutWrapper unstyled />;
});
