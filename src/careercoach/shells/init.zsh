# careercoach: a greeting once a day, and completion. Written by `careercoach shell-init zsh`.

__careercoach_greeting() {
    # Builtins alone: this runs at every new terminal.
    emulate -L zsh
    zmodload zsh/datetime 2>/dev/null || return 0
    local cache data config profile file folder day seen since mark text told kind
    if [[ -n $CAREERCOACH_HOME ]]; then
        cache=$CAREERCOACH_HOME/cache data=$CAREERCOACH_HOME/data config=$CAREERCOACH_HOME/config
    else
        cache=${XDG_CACHE_HOME:-$HOME/@CACHE@}/careercoach
        data=${XDG_DATA_HOME:-$HOME/@DATA@}/careercoach
        config=${XDG_CONFIG_HOME:-$HOME/@CONFIG@}/careercoach
    fi
    profile=$CAREERCOACH_PROFILE
    if [[ -z $profile ]]; then
        [[ -f $config/profile ]] && read -r profile <$config/profile
        profile=${profile:-default}
    fi
    file=$cache/next/$profile.txt folder=$data/profiles/$profile
    # The lines are right while their file has the time of the folder of records.
    [[ -f $file && ! $file -nt $folder && ! $file -ot $folder ]] || return 0
    strftime -s day %F $EPOCHSECONDS
    [[ -f $cache/next/$profile.seen ]] && read -r seen <$cache/next/$profile.seen
    [[ $seen != $day ]] || return 0
    while read -r since mark text; do
        [[ ! $since > $day ]] || break
        told=$text kind=$mark
    done <$file
    [[ $kind == + ]] || return 0
    print -r -- $told
    { print -r -- $day >|$cache/next/$profile.seen } 2>/dev/null || return 0
}

__careercoach_complete() {
    local -a found
    if ((CURRENT == 2)); then
        found=(@COMMANDS@)
        _describe -t commands 'careercoach command' found
        return
    fi
    case $words[2] in
@CASES@
    esac
    compadd -a found
    _files
}

[[ ! -o interactive ]] || __careercoach_greeting
(( ! $+functions[compdef] )) || compdef __careercoach_complete careercoach
