# careercoach: a greeting once a day, and completion. Written by `careercoach shell-init fish`.

function __careercoach_greeting
    # Builtins alone: this runs at every new terminal.
    if test -n "$CAREERCOACH_HOME"
        set -f cache $CAREERCOACH_HOME/cache
        set -f data $CAREERCOACH_HOME/data
        set -f config $CAREERCOACH_HOME/config
    else
        set -f cache $HOME/@CACHE@/careercoach
        set -f data $HOME/@DATA@/careercoach
        set -f config $HOME/@CONFIG@/careercoach
        test -n "$XDG_CACHE_HOME"; and set cache $XDG_CACHE_HOME/careercoach
        test -n "$XDG_DATA_HOME"; and set data $XDG_DATA_HOME/careercoach
        test -n "$XDG_CONFIG_HOME"; and set config $XDG_CONFIG_HOME/careercoach
    end
    set -f profile $CAREERCOACH_PROFILE
    if test -z "$profile"
        test -f $config/profile; and read profile <$config/profile
        test -n "$profile"; or set profile default
    end
    set -l file $cache/next/$profile.txt
    set -l folder $data/profiles/$profile
    # The lines are right while their file has the time of the folder of records.
    test -f $file -a -d $folder -a ! $file -nt $folder -a ! $file -ot $folder; or return 0
    read -z -l text <$file
    # Fish has no builtin for the day: the age of a file tells the time, the last line the zone.
    string match -qr '(?:^|\n)\S+ \. (?<zone>-?[0-9]+)\n?$' -- $text; or return 0
    set -l seen $cache/next/$profile.seen
    if test -f $seen
        set -l at "$(path mtime $seen) + $zone"
        # How many midnights have passed since.
        test (math "floor(($at + $(path mtime -R $seen)) / 86400) - floor(($at) / 86400)") != 0; or return 0
    end
    set -l days (math "floor(($(path mtime $file) + $(path mtime -R $file) + $zone) / 86400)")
    # The day in the calendar: eras of 400 years that begin with a March.
    set days (math $days + 719468)
    set -l era (math "floor($days / 146097)")
    set -l rest (math "$days - $era * 146097")
    set -l year (math "floor(($rest - floor($rest / 1460) + floor($rest / 36524) - floor($rest / 146096)) / 365)")
    set -l of_year (math "$rest - (365 * $year + floor($year / 4) - floor($year / 100))")
    set -l month (math "floor((5 * $of_year + 2) / 153)")
    set -l of_month (math "$of_year - floor((153 * $month + 2) / 5) + 1")
    set year (math "$year + $era * 400 + floor($month / 10)")
    set month (math "($month + 2) % 12 + 1")
    set -l day (printf '%04d-%02d-%02d' $year $month $of_month)
    set -l number (string replace -a - '' $day)
    set -l kind .
    set -l told
    for line in (string split -n \n -- $text)
        set -l parts (string split -m 2 ' ' $line)
        test (string replace -a - '' $parts[1]) -le $number; or break
        set kind $parts[2]
        set told $parts[3]
    end
    test $kind = +; or return 0
    printf '%s\n' $told
    echo $day >$seen
end

status is-interactive; and __careercoach_greeting

@COMPLETIONS@
