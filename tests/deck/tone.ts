/** The tone rules, as far as a machine can read them in one sentence. */

/** A sentence that ships, and where it came from. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

export interface Rule {
  readonly says: string;
  readonly refuses: RegExp;
}

/** What no card, follow-up or title says. */
export const toneRules = [
  {
    says: 'an invitation, not an instruction to improve',
    refuses:
      /\b(should|must|need(s|ed)? to|ha(ve|s) to|ought|always|never|fix(es|ed|ing)?|fail\w*|prov(e|es|ed|ing)|deserv\w+|improv\w+|tr(y|ies) harder|be better|do better|work on (your|it|this|yourself|each other)|make sure|don[’']t forget|had better)\b/i,
  },
  {
    says: 'no guilt',
    refuses:
      /\b(you (missed|forgot|ignored|neglected|owe|let (them|each other) down)|guilt\w*|asham\w+|shame|blam\w+|overdue|neglect\w*|hurry|finally|about time|at least try|it[’']s been a while|too (rarely|seldom))\b/i,
  },
  {
    says: 'no counts',
    refuses:
      /\b(streak\w*|scor(e|es|ed|ing)|points|in a row|days? since|times (a|this) (day|week|month)|so far this|for the (first|second|third) time this|progress|goal reached)\b/i,
  },
  {
    says: 'no gender and no marriage',
    refuses:
      /\b(he|she|him|her|his|hers|himself|herself|husband\w*|wi(fe|ves)|spouse\w*|boyfriend\w*|girlfriend\w*|m[ae]n|wom[ae]n|boys?|girls?|lad(y|ies)|gentlem[ae]n|marr(y|ie\w*|iage\w*)|wedding\w*|honeymoon\w*|anniversar\w+|bride\w*|groom\w*|fianc\w+)\b/i,
  },
  {
    says: 'no children or parents assumed',
    refuses:
      /\b(kids?|child(ren|hood)?|bab(y|ies)|son|daughters?|mothers?|fathers?|mums?|moms?|dads?|parents?|grand(mothers?|fathers?|parents?|mas?|pas?)|siblings?|sisters?|brothers?|pregnan\w+)\b/i,
  },
  {
    says: 'no faith assumed',
    refuses:
      /\b(god|pray\w*|church\w*|mosque\w*|temple\w*|synagogue\w*|faith|bless\w*|christmas|easter|ramadan|heaven\w*|angels?|sins?|holy|soul ?mates?)\b/i,
  },
  {
    says: 'no alcohol',
    refuses:
      /\b(wine\w*|beers?|ales?|gin|vodka|rum|whisk(y|ey)s?|champagne|prosecco|cocktails?|pubs?|(at|in|to) (a|the) bar|drunk|tipsy|hangover\w*)\b/i,
  },
  {
    says: 'no money, car or garden assumed',
    refuses:
      /\b(money|salar(y|ies)|wages?|rent|debts?|savings|budget\w*|mortgage\w*|afford\w*|lotter(y|ies)|cars?|driv(e|es|ing)|drove|garage|motorways?|gardens?|lawns?|back ?yards?)\b/i,
  },
  {
    says: 'no sight assumed',
    refuses: /\b(eye contact|(in|into) (the|their|your|each other[’']s) eyes?|gaz(e|es|ing))\b/i,
  },
  {
    says: 'no words from the therapy room',
    refuses:
      /\b(attachment|trigger\w*|boundar\w+|trauma\w*|bids?|toxic|codependen\w+|narciss\w+|gaslight\w*|inner child|dysregulat\w+|co-?regulat\w+|validat\w+|avoidant|projecting|holding space|safe space|self-care|coping|closure|therap\w+|counsel\w+|diagnos\w+|dysfunction\w*|emotional (needs|labou?r|baggage))\b/i,
  },
  {
    says: 'no studies and no health claims',
    refuses:
      /\b(stud(y|ies) (show|find|found|say|prove)\w*|research\w*|scien(ce|tific|tists?)|experts?|evidence|proven|statistic\w*|per ?cent|health\w*|heal(s|ed|ing)?|cures?|blood pressure|immune|nervous system|anxi\w+|depress\w+|insomnia|burn-?out|good for (you|your (heart|mind|body|mood|nerves))|(lower|reduce|relieve|boost|melt)(s|ed|ing)? (your|the|any)? ?(stress|mood|pulse|tension)|live longer)\b/i,
  },
  {
    says: 'one’s own part, not the faults of a partner',
    refuses:
      /\b(annoy\w*|irritat\w+|complain\w*|nag(s|ged|ging)?|lazy|selfish|messy|(their|your partner[’']s|the other[’']s) (faults?|flaws?|mistakes?|failings?|(bad|worst) (habits?|sides?|traits?)|weakness\w*)|what they (get|got|do|did) wrong|they (could|might) do (better|more)|you wish they|gets? on your nerves|drives? you|bothers? you about (them|each other))\b/i,
  },
  {
    says: 'nothing that asks for past sex, past harm or secrets',
    refuses:
      /\b(sex\w*|naked|nude|kink\w*|fantas(y|ies)|orgasm\w*|in bed|bedroom|intima\w+|abus\w+|assault\w*|violen\w+|hit you|hurt you|secrets?|confess (to|what|that|a|your)|your ex|their ex|exes|(past|former|old) (lovers?|partners?|flames?))\b/i,
  },
  {
    says: 'no checking, asking for or sharing of passwords, location, messages or phones',
    refuses:
      /\b(pass(word|code)s?|pin code|location|gps|whereabouts|track(s|ed|ing)?|log ?ins?|accounts?|inbox\w*|messages?|dms|browsing|search history|their (texts|calls|photos|chats)|(their|other|other[’']s|partner[’']s) (phones?|screens?|devices?)|(check|read|open|share|swap|unlock|borrow|trade)\b.{0,20}\bphones?)\b/i,
  },
] as const satisfies readonly Rule[];

/** Figures and promises that go round without a source that holds. Nothing prints them. */
export const claims = [
  { says: 'no waiting years for help', refuses: /\bsix years\b|\btoo late for (you|us|help)\b/i },
  {
    says: 'no word on who stays together',
    refuses:
      /\bdivorc\w*|\bsplit(ting)? up\b|\bpredicts?\b.{0,40}\b(couple|last|love|relationship)/i,
  },
  { says: 'no types of love', refuses: /\blove (languages?|types?)\b|\blove-language\w*/i },
  {
    says: 'no number of days to a habit',
    refuses: /\b(21|twenty-?\s?one|66|sixty-?\s?six) days\b|\bhabits? (forms?|takes?)\b/i,
  },
  {
    says: 'no measured bodies',
    refuses:
      /\b(rmssd|heart[- ]rate|variability|vag(us|al)|cortisol|oxytocin|dopamine|adrenaline|bpm|(beats|breaths) (a|per) minute|pulse|flood(ed|ing))\b/i,
  },
  { says: 'no faster sleep', refuses: /\basleep (faster|sooner|quicker|in \w+ minutes)\b/i },
  {
    says: 'no rise in satisfaction',
    refuses: /\b(satisfaction|(happier|closer|stronger) (couples?|relationships?))\b/i,
  },
  { says: 'nothing about wearing off', refuses: /\b(habituat\w+|wears? off)\b/i },
  { says: 'no percent', refuses: /\d ?%|\bper ?cent\b/i },
] as const satisfies readonly Rule[];

/** How the deck is written down. */
export const printRules = [
  { says: 'no percent signs', refuses: /%/ },
  { says: 'no exclamation marks', refuses: /!/ },
  { says: 'no emoji', refuses: /\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F/u },
  { says: 'numbers are words', refuses: /\d/ },
  { says: 'quotation marks and apostrophes are typographic', refuses: /['"`]/ },
  { says: 'an ellipsis is one character', refuses: /\.\.|\.…|…\./ },
  {
    says: 'plain text: no markup, no links, no doubled spaces',
    refuses: /[<>{}[\]*_#|\\]|https?:|www\.|\s{2}|^\s|\s$/,
  },
  {
    says: 'British spelling',
    refuses:
      /\b(colors?|favorites?|favorite|neighbors?|neighborhoods?|flavors?|humor|honors?|gray|theaters?|centers?|cozy|apologiz\w+|realiz\w+|organiz\w+|recogniz\w+|practicing|traveled|traveling|pajamas)\b/i,
  },
] as const satisfies readonly Rule[];

/** Every one of `rules` that `said` breaks, each as a message naming the id, the rule and the words. */
export function brokenRules(
  { id, text }: Said,
  rules: readonly Rule[] = [...toneRules, ...claims, ...printRules],
): readonly string[] {
  return rules.flatMap(({ says, refuses }) => {
    const found = refuses.exec(text);
    return found ? [`${id}: ${says} ("${found[0]}")`] : [];
  });
}
