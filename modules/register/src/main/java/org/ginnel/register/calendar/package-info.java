/** Days that count: working days, clear days, school days. */
package org.ginnel.register.calendar;
