package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the phrasings of rules: `a > b`, `a >2 b`, `a + b`, `a & b`.
///
/// @param classes name of each word class to its number
/// @param reach most words between two steps where a phrasing gives no number
/// @param faults takes what is wrong, with its place
record PhrasingReader(Map<String, Integer> classes, int reach, List<String> faults) {
  private static final Pattern STEP = Pattern.compile("[a-z][a-z-]*(\\|[a-z][a-z-]*)*");
  private static final Pattern GAP = Pattern.compile(">[0-9]{0,2}|\\+");
  private static final int MAX_PARTS = 3;

  List<Phrasing> read(List<RuleText.Wording> wordings) {
    List<Phrasing> phrasings = new ArrayList<>();
    for (RuleText.Wording wording : wordings) {
      List<List<Phrasing.Step>> parts = new ArrayList<>();
      for (String part : wording.text().split("&", -1)) {
        parts.add(steps(wording, part.strip()));
      }
      if (parts.size() > MAX_PARTS) {
        faults.add(
            wording.at() + "more than " + MAX_PARTS + " parts joined by &; make two rules of it");
      } else if (parts.stream().noneMatch(List::isEmpty)) {
        phrasings.add(new Phrasing(wording.text(), orders(parts)));
      }
    }
    return phrasings;
  }

  private List<Phrasing.Step> steps(RuleText.Wording wording, String text) {
    List<Phrasing.Step> steps = new ArrayList<>();
    int gap = reach;
    boolean wantsStep = true;
    for (String word : text.split("\\s+", -1)) {
      if (wantsStep && STEP.matcher(word).matches()) {
        List<Integer> numbers = new ArrayList<>();
        for (String name : word.split("\\|", -1)) {
          Integer number = classes.get(name);
          if (number == null) {
            faults.add(wording.at() + "no class '" + name + "'; give it words, or name another");
          } else {
            numbers.add(number);
          }
        }
        steps.add(new Phrasing.Step(numbers, gap));
        gap = reach;
      } else if (!wantsStep && GAP.matcher(word).matches()) {
        gap =
            word.equals("+") ? 0 : word.length() == 1 ? reach : Integer.parseInt(word.substring(1));
      } else {
        faults.add(
            wording.at()
                + "'"
                + word
                + "' does not fit; write `a > b`, `a >2 b`, `a + b` or `a & b`");
        return List.of();
      }
      wantsStep = !wantsStep;
    }
    if (wantsStep) {
      faults.add(wording.at() + "'" + text + "' ends with a sign; end with a class");
      return List.of();
    }
    return steps;
  }

  private static List<List<Phrasing.Step>> orders(List<List<Phrasing.Step>> parts) {
    if (parts.size() == 1) {
      return List.of(parts.getFirst());
    }
    List<List<Phrasing.Step>> orders = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<List<Phrasing.Step>> rest = new ArrayList<>(parts);
      List<Phrasing.Step> first = rest.remove(i);
      for (List<Phrasing.Step> order : orders(rest)) {
        List<Phrasing.Step> whole = new ArrayList<>(first);
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
