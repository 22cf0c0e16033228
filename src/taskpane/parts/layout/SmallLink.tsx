// What one can do with what is shown, as a quiet link or a small button.
import { Button, Link, makeStyles, mergeClasses, tokens, type ButtonProps } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  low: { lineHeight: tokens.lineHeightBase300 },
});

interface Saying {
  /** What it is about, for those who hear it: the eye sees it beside the words. */
  readonly about?: string;
}

function useSpoken(words: ReactNode, about: string | undefined): { readonly 'aria-label'?: string } {
  const { colon } = useText().format;
  return about === undefined || typeof words !== 'string' ? {} : { 'aria-label': `${words}${colon}${about}` };
}

export interface SmallLinkProps
  extends Saying, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'about' | 'disabled'> {
  /** As high as a line of text, among others of which it moves none. */
  readonly low?: boolean;
}

export function SmallLink({ about, low, className, ...rest }: SmallLinkProps) {
  const styles = useStyles();
  const look = mergeClasses(styles.link, low && styles.low, className);
  return <Link {...useSpoken(rest.children, about)} {...rest} as="button" className={look} />;
}

export interface SmallButtonProps extends Saying {
  readonly children: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly className?: string;
  readonly disabledFocusable?: boolean;
  /** What a press does; of a form's own button the form says it. */
  readonly onClick?: () => void;
  readonly type?: 'submit';
}

export function SmallButton({ about, ...rest }: SmallButtonProps) {
  return <Button size="small" {...useSpoken(rest.children, about)} {...rest} />;
}
