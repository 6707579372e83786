package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.SignalKind;
import java.util.List;

/// What the [Network] is told of a sentence beside its words: where it stands, how sure it is that
/// it speaks of the report, and what the rules read in it and in the whole article.
final class Marks {
  /// The kinds in the order in which their chances are numbered.
  static final List<SignalKind> KINDS = List.of(SignalKind.values());

  private static final int OF_SENTENCE = 9;

  /// As news, as background, denied or supposed, anywhere in the article.
  private static final int OF_KIND = 4;

  static final int COUNT = OF_SENTENCE + OF_KIND * KINDS.size();

  private Marks() {}

  static int number(SignalKind kind) {
    return KINDS.indexOf(kind);
  }

  /// @param fired what the rules say of the sentence, whatever became of it
  /// @param signals what the rules read in the article
  static float[] of(
      Sentence s, Topic.About about, List<SignalRules.Fired> fired, List<Leading.Placed> signals) {
    float[] marks = new float[COUNT];
    marks[0] = s.field() == Field.TITLE ? 0 : 1;
    marks[1] = about.report() ? 1 : 0;
    marks[2] = about.subject() ? 1 : 0;
    marks[3] = (float) about.strength();
    marks[4] = s.question() ? 1 : 0;
    marks[5] = s.listed() ? 1 : 0;
    marks[6] = fired.isEmpty() ? 0 : 1;
    marks[7] = s.field() == Field.TEXT && s.index() == 1 ? 1 : 0;
    marks[8] = 1f / Math.max(1, s.index());
    for (Leading.Placed p : signals) {
      int kind = OF_SENTENCE + number(p.signal().kind());
      if (p.isIn(s)) {
        int how = !p.isAsserted() ? 2 : p.signal().background() ? 1 : 0;
        marks[kind + how * KINDS.size()] = 1;
      }
      if (p.isAsserted()) {
        marks[kind + (OF_KIND - 1) * KINDS.size()] = 1;
      }
    }
    return marks;
  }
}
