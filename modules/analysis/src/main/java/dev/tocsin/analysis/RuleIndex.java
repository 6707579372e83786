package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which phrasings of a lexicon can match in a sentence at all: those of whose first steps each has
/// a word there. Of some eight hundred that leaves a few.
final class RuleIndex {
  /// A third step seldom rules out what two let pass.
  private static final int STEPS = 3;

  private final List<Saying> sayings = new ArrayList<>();

  /// By step and word class: the phrasings that may take the step there.
  private final BitSet[][] byStep;

  /// By step: the phrasings that have none so far.
  private final BitSet[] ended = new BitSet[STEPS];

  /// A phrasing with its rule.
  record Saying(Rule rule, Phrasing phrasing) {}

  /// @param rules in the order in which they are tried
  RuleIndex(List<Rule> rules, int classes) {
    byStep = new BitSet[STEPS][classes];
    for (int k = 0; k < STEPS; k++) {
      ended[k] = new BitSet();
      for (int c = 0; c < classes; c++) {
        byStep[k][c] = new BitSet();
      }
    }
    for (Rule rule : rules) {
      rule.says().forEach(phrasing -> add(new Saying(rule, phrasing)));
    }
  }

  private void add(Saying saying) {
    int number = sayings.size();
    sayings.add(saying);
    // Where steps may come in any order, all of them are needed all the same.
    List<Phrasing.Step> steps = saying.phrasing().orders().getFirst();
    for (int k = 0; k < STEPS; k++) {
      if (k < steps.size()) {
        for (int wordClass : steps.get(k).classes()) {
          byStep[k][wordClass].set(number);
        }
      } else {
        ended[k].set(number);
      }
    }
  }

  /// What is worth trying, in the lexicon's order.
  List<Saying> of(Found found) {
    BitSet left = new BitSet(sayings.size());
    left.set(0, sayings.size());
    BitSet present = found.present();
    for (int k = 0; k < STEPS; k++) {
      BitSet taken = (BitSet) ended[k].clone();
      for (int c = present.nextSetBit(0); c >= 0; c = present.nextSetBit(c + 1)) {
        taken.or(byStep[k][c]);
      }
      left.and(taken);
    }
    List<Saying> worth = new ArrayList<>(left.cardinality());
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      worth.add(sayings.get(i));
    }
    return worth;
  }
}
