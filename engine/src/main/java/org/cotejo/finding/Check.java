package org.cotejo.finding;

import java.util.List;

/** Looks for findings of one kind. The ids it gives are empty; {@link Checks} numbers all findings in the end. */
interface Check {

  List<Finding> check(Facts facts);
}
