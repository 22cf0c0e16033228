// G6: what a customer wishes for is never in our hands, though it be about our product.

const english =
  /\b(?:look(?:s|ing)? for (?!us\b|our\b)|(?:wants?|wish(?:es)?|would like|hopes?) (?:to|an?|the|its|his|her|their|more|better|less)\b|(?:is|are) after an?\b)/i;
const chinese =
  /想(?:要|换|买|找|装|引进|改用)|希望(?:能|有|用|换|买|尽快)|打算(?:换|买|上|用|装)|正在找|在找|盼着/u;
const ours = /\b(?:we|our|ours)\b|我们|我方|我司/i;

/** G6: does the text say that the customer wants something? */
export const isWish = (text: string): boolean =>
  !ours.test(text) && (english.test(text) || chinese.test(text));
